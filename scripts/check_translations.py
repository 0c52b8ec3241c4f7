#!/usr/bin/env python3
"""Whether every text of the window is translated into every language.

  check_translations.py HERE UPDATED    two folders with *.ts: as they are kept, and after lupdate
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

# How many plural forms a language has (Qt Linguist's rules).
FORMS = {"ar": 6, "ru": 3, "ja": 1, "zh_CN": 1}
PLACE = re.compile(r"%L?(?:\d+|n)")


def messages(file):
    return {(context.findtext("name"), message.findtext("source"),
             message.findtext("comment") or ""): message
            for context in xml.parse(file).getroot().iter("context")
            for message in context.iter("message")}


def problems_of(language, kept, updated):
    for key in updated.keys() - kept.keys():
        yield f"is missing '{key[1]}' ({key[0]}); run scripts/translations"
    for key in kept.keys() - updated.keys():
        yield f"has '{key[1]}' ({key[0]}), which is no text any more; run scripts/translations"
    for (context, source, _), message in kept.items():
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.iter("numerusform")]
        texts = forms or [translation.text or ""]
        if translation.get("type") == "unfinished" or not all(texts):
            yield f"does not translate '{source}' ({context})"
            continue
        if message.get("numerus") == "yes" and len(forms) != FORMS.get(language, 2):
            yield f"has {len(forms)} plural forms of '{source}' ({context})"
        for text in texts:
            # A form of one or two may do without its number.
            places = set(PLACE.findall(text)) | ({"%Ln"} if forms else set())
            if "%n" in source or places != set(PLACE.findall(source)) | ({"%Ln"} if forms else set()):
                yield f"has other placeholders than '{source}' ({context}): '{text}'"


def main():
    here, after = map(pathlib.Path, sys.argv[1:])
    failed = False
    for file in sorted(here.glob("commonwatt_*.ts")):
        language = file.stem.removeprefix("commonwatt_")
        for problem in problems_of(language, messages(file), messages(after / file.name)):
            print(f"{file}: {problem}", file=sys.stderr)
            failed = True
    sys.exit(failed)


main()
