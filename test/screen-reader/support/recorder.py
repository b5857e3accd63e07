# SPDX-FileCopyrightText: 2026 The orientation-widgets authors
# SPDX-License-Identifier: MIT

"""A speech server of Orca that writes what it is given: one JSON object a line, to the file descriptor 3."""

import json
import os

from orca import speech, speech_generator, speechserver
from orca.acss import ACSS
from orca.scripts.web import script

OUTPUT = os.fdopen(3, "w", buffering=1)
# Words of Orca itself, "button" or "checked", are in the language of its own interface.
OWN_LANGUAGE = "fr"
LANGUAGE = "language"


def write(text, language=OWN_LANGUAGE):
    OUTPUT.write(json.dumps({"text": text, "language": language}, ensure_ascii=False) + "\n")


def with_language(generate_voice):
    """Orca 48 asks for a voice with the language of the text, then leaves it out of the voice."""

    def voice(self, key=None, **args):
        voices = generate_voice(self, key, **args)
        if key in (None, speech_generator.DEFAULT):
            for each in voices:
                each[LANGUAGE] = args.get("language") or OWN_LANGUAGE
        return voices

    return voice


def parts(content):
    """Strings, each with the voice that follows it."""
    texts = []
    for element in content:
        if isinstance(element, str):
            texts.append(element)
        elif isinstance(element, ACSS):
            yield from ((text, element.get(LANGUAGE, OWN_LANGUAGE)) for text in texts)
            texts = []
        elif isinstance(element, list):
            yield from parts(element)
    yield from ((text, OWN_LANGUAGE) for text in texts)


def speak(content, acss=None, interrupt=True):
    """Writes an utterance for each change of language."""
    if isinstance(content, str):
        write(content)
        return
    texts, spoken_language = [], None
    for text, language in parts(content):
        if texts and language != spoken_language:
            write(" ".join(texts), spoken_language)
            texts = []
        texts.append(text)
        spoken_language = language
    if texts:
        write(" ".join(texts), spoken_language)


def in_page_alone(present_text):
    """Orca would read the address of the page each time that it changes."""

    def on_text_inserted(self, event):
        return not self.utilities.inDocumentContent(event.source) or present_text(self, event)

    return on_text_inserted


script.Script.on_text_inserted = in_page_alone(script.Script.on_text_inserted)
speech_generator.SpeechGenerator.voice = with_language(speech_generator.SpeechGenerator.voice)
speech.speak = speak


class SpeechServer(speechserver.SpeechServer):
    """Speaks without a sound, at once."""

    @classmethod
    def get_speech_server(cls, info=None):
        return cls()

    @classmethod
    def getSpeechServers(cls):
        return [cls()]

    def getVoiceFamilies(self):
        return []

    def getOutputModule(self):
        return "recorder"

    def list_output_modules(self):
        return ()

    def speak_character(self, character, acss=None):
        write(character)
