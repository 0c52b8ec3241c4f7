// Uses a coordinator as any program with OpenAI's own client would. Every claim about the API that
// this client depends on is checked; the first mismatch ends it with a message and status 1.
//
//   node check.mjs BASE_URL KEY MODEL [--limited-key KEY]
//
// BASE_URL ends with /v1. The limited key must allow one request a minute; without it, rate limits
// are not checked. A coordinator with a certificate of its own: set NODE_EXTRA_CA_CERTS to it.
import assert from "node:assert/strict";
import OpenAI from "openai";

const [baseURL, apiKey, model, ...rest] = process.argv.slice(2);
if (!baseURL || !apiKey || !model) {
  console.error("usage: node check.mjs BASE_URL KEY MODEL [--limited-key KEY]");
  process.exit(2);
}
const limitedKey = rest[0] === "--limited-key" ? rest[1] : undefined;

const client = new OpenAI({ baseURL, apiKey, maxRetries: 0, timeout: 120_000 });
const prompt = "Once upon a time";
const messages = [{ role: "user", content: "Tell me a story." }];
const greedy = { model, temperature: 0, max_tokens: 24 };

async function rejectsWith(type, status, code, promise) {
  const error = await promise.then(
    () => assert.fail(`expected ${type.name}`),
    (reason) => reason,
  );
  assert.ok(error instanceof type, `expected ${type.name}, got ${error.constructor.name}: ${error}`);
  assert.equal(error.status, status);
  if (code) assert.equal(error.code, code);
  assert.ok(error.message.length > 10);
  return error;
}

const checks = {
  async "lists models"() {
    const ids = [];
    for await (const entry of client.models.list()) ids.push(entry.id);
    assert.ok(ids.includes(model), `${model} is not among ${ids}`);
    const entry = await client.models.retrieve(model);
    assert.equal(entry.id, model);
    assert.equal(entry.object, "model");
    assert.ok(entry.created > 1_600_000_000);
  },

  async "completes, the same each time"() {
    const first = await client.completions.create({ ...greedy, prompt });
    assert.equal(first.object, "text_completion");
    assert.equal(first.model, model);
    assert.ok(first.choices[0].text.length > 0);
    assert.ok(["stop", "length"].includes(first.choices[0].finish_reason));
    assert.ok(first.usage.prompt_tokens > 0);
    assert.ok(first.usage.completion_tokens > 0 && first.usage.completion_tokens <= 24);
    assert.equal(first.usage.total_tokens, first.usage.prompt_tokens + first.usage.completion_tokens);
    const second = await client.completions.create({ ...greedy, prompt });
    assert.equal(second.choices[0].text, first.choices[0].text);
    assert.notEqual(second.id, first.id);
  },

  async "streams the same completion"() {
    const whole = await client.completions.create({ ...greedy, prompt });
    const stream = await client.completions.create({ ...greedy, prompt, stream: true });
    let text = "";
    let reason = null;
    for await (const event of stream) {
      text += event.choices[0].text;
      reason = event.choices[0].finish_reason ?? reason;
    }
    assert.equal(text, whole.choices[0].text);
    assert.equal(reason, whole.choices[0].finish_reason);
  },

  async "answers a chat"() {
    const answer = await client.chat.completions.create({ ...greedy, messages });
    assert.equal(answer.object, "chat.completion");
    assert.equal(answer.choices[0].message.role, "assistant");
    assert.equal(typeof answer.choices[0].message.content, "string");
    assert.equal(answer.choices[0].logprobs, null);
  },

  async "streams a chat with its usage"() {
    const whole = await client.chat.completions.create({ ...greedy, messages });
    const stream = await client.chat.completions.create({
      ...greedy,
      messages,
      stream: true,
      stream_options: { include_usage: true },
    });
    let text = "";
    let role = null;
    let usage = null;
    for await (const event of stream) {
      assert.equal(event.object, "chat.completion.chunk");
      text += event.choices[0]?.delta.content ?? "";
      role = event.choices[0]?.delta.role ?? role;
      usage = event.usage ?? usage;
    }
    assert.equal(text, whole.choices[0].message.content);
    assert.equal(role, "assistant");
    assert.deepEqual(usage, whole.usage);
  },

  async "the client's own stream helper puts it together"() {
    const runner = client.chat.completions.stream({ ...greedy, messages });
    const whole = await client.chat.completions.create({ ...greedy, messages });
    assert.equal(await runner.finalContent(), whole.choices[0].message.content);
  },

  async "gives logprobs"() {
    const completion = await client.completions.create({ ...greedy, prompt, logprobs: 3 });
    const { tokens, token_logprobs, top_logprobs, text_offset } = completion.choices[0].logprobs;
    assert.equal(tokens.join(""), completion.choices[0].text);
    assert.equal(token_logprobs.length, tokens.length);
    assert.equal(text_offset[0], 0);
    for (const [i, top] of top_logprobs.entries()) {
      assert.ok(Object.keys(top).length >= 1 && Object.keys(top).length <= 3);
      assert.ok(token_logprobs[i] <= 0);
      assert.ok(token_logprobs[i] >= Math.max(...Object.values(top)) - 1e-4, "greedy takes the best");
    }
    const chat = await client.chat.completions.create({
      ...greedy,
      messages,
      logprobs: true,
      top_logprobs: 2,
    });
    const content = chat.choices[0].logprobs.content;
    assert.equal(content.map((entry) => entry.token).join(""), chat.choices[0].message.content);
    assert.ok(content.every((entry) => entry.top_logprobs.length === 2));
    assert.ok(content.every((entry) => Array.isArray(entry.bytes)));
  },

  async "gives several choices, repeatable by seed"() {
    const wanted = { model, prompt, max_tokens: 16, temperature: 1.5, n: 3, seed: 42 };
    const first = await client.completions.create(wanted);
    assert.deepEqual(first.choices.map((choice) => choice.index), [0, 1, 2]);
    assert.ok(new Set(first.choices.map((choice) => choice.text)).size > 1, "all choices are alike");
    const second = await client.completions.create(wanted);
    assert.deepEqual(
      second.choices.map((choice) => choice.text),
      first.choices.map((choice) => choice.text),
    );
  },

  async "takes several prompts, and tokens as a prompt"() {
    const answer = await client.completions.create({ ...greedy, prompt: [prompt, "The cat"] });
    assert.equal(answer.choices.length, 2);
    const single = await client.completions.create({ ...greedy, prompt });
    assert.equal(answer.choices[0].text, single.choices[0].text);
    await client.completions.create({ ...greedy, prompt: [1, 2, 3] });
  },

  async "stops before a stop text"() {
    const whole = (await client.completions.create({ ...greedy, prompt })).choices[0].text;
    const middle = Math.floor(whole.length / 2);
    const stop = whole.slice(middle, middle + 3);
    for (const stream of [false, true]) {
      const answer = await client.completions.create({ ...greedy, prompt, stop: [stop], stream });
      let text = "";
      let reason = null;
      if (stream) {
        for await (const event of answer) {
          text += event.choices[0].text;
          reason = event.choices[0].finish_reason ?? reason;
        }
      } else {
        text = answer.choices[0].text;
        reason = answer.choices[0].finish_reason;
      }
      assert.equal(text, whole.slice(0, whole.indexOf(stop)));
      assert.equal(reason, "stop");
    }
  },

  async "a biased token always wins"() {
    const { choices } = await client.completions.create({
      ...greedy,
      prompt,
      max_tokens: 3,
      logit_bias: { 100: 100 },
      logprobs: 1,
    });
    const { tokens } = choices[0].logprobs;
    assert.ok(tokens.every((token) => token === tokens[0]));
  },

  async "a stream can be left"() {
    const stream = await client.completions.create({ ...greedy, prompt, stream: true });
    for await (const event of stream) {
      assert.ok(event.choices.length === 1);
      stream.controller.abort();
      break;
    }
    await client.completions.create({ ...greedy, prompt });
  },

  async "errors are the client's own classes"() {
    const stranger = new OpenAI({ baseURL, apiKey: "cw-wrong", maxRetries: 0 });
    await rejectsWith(OpenAI.AuthenticationError, 401, "invalid_api_key", stranger.models.list());
    await rejectsWith(
      OpenAI.NotFoundError,
      404,
      "model_not_found",
      client.completions.create({ model: "no-such-model", prompt }),
    );
    await rejectsWith(OpenAI.NotFoundError, 404, "model_not_found", client.models.retrieve("none"));
    const wrong = await rejectsWith(
      OpenAI.BadRequestError,
      400,
      undefined,
      client.completions.create({ model, prompt, temperature: 9 }),
    );
    assert.equal(wrong.param, "temperature");
    await rejectsWith(
      OpenAI.BadRequestError,
      400,
      "context_length_exceeded",
      client.completions.create({ model, prompt, max_tokens: 100_000_000 }),
    );
    await rejectsWith(
      OpenAI.BadRequestError,
      400,
      "unsupported_parameter",
      client.chat.completions.create({ ...greedy, messages, presence_penalty: 1 }),
    );
  },

  async "a limited key has to wait"() {
    if (!limitedKey) return;
    const limited = new OpenAI({ baseURL, apiKey: limitedKey, maxRetries: 0 });
    await limited.completions.create({ ...greedy, prompt });
    const error = await rejectsWith(
      OpenAI.RateLimitError,
      429,
      "rate_limit_exceeded",
      limited.completions.create({ ...greedy, prompt }),
    );
    const wait = Number(error.headers.get("retry-after"));
    assert.ok(wait >= 1 && wait <= 60, `Retry-After is ${wait}`);
  },
};

for (const [name, check] of Object.entries(checks)) {
  try {
    await check();
    console.log(`ok: ${name}`);
  } catch (error) {
    console.error(`FAILED: ${name}\n${error.stack}`);
    process.exit(1);
  }
}
