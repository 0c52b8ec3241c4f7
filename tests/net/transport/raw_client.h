// A TCP client that sends just what it is told to, with blocking calls: for the part of the client
// that misbehaves.
#pragma once

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>

#include <string>
#include <string_view>

namespace commonwatt {

class RawClient {
public:
    explicit RawClient(std::uint16_t port)
        : m_socket(m_context) {
        m_socket.connect({boost::asio::ip::make_address("127.0.0.1"), port});
    }

    // False once the server has ended the connection.
    bool send(std::string_view text) {
        boost::system::error_code ec;
        boost::asio::write(m_socket, boost::asio::buffer(text), ec);
        return !ec;
    }

    void finishSending() { m_socket.shutdown(boost::asio::socket_base::shutdown_send); }

    // What comes until `end` was seen, or the connection ends.
    std::string receiveUntil(std::string_view end) {
        std::string text;
        char c = 0;
        boost::system::error_code ec;
        while (!text.ends_with(end) && boost::asio::read(m_socket, boost::asio::buffer(&c, 1), ec))
            text += c;
        return text;
    }

    std::string receiveAll() {
        std::string text;
        boost::system::error_code ec;
        boost::asio::read(m_socket, boost::asio::dynamic_buffer(text), ec);
        return text;
    }

    // Ends the connection with a reset.
    void reset() {
        m_socket.set_option(boost::asio::socket_base::linger(true, 0));
        m_socket.close();
    }

private:
    boost::asio::io_context m_context;
    boost::asio::ip::tcp::socket m_socket;
};

} // namespace commonwatt
