# finding: GI103 11
# finding: GI103 16
# finding: GI103 21
# finding: GI103 30
# finding: GI103 35
# finding: GI103 38
# finding: GI103 40
# finding: GI103 43
# finding: GI103 44
import functools
from concurrent.futures import ThreadPoolExecutor

from google import genai

client = genai.Client()


def _new_chat(who: str):
    """A chat of its own for one character."""
    return client.chats.create(model="gemini-2.5-flash", config={"system_instruction": f"You are {who}."})


@functools.lru_cache(maxsize=None)
def _chat_of(user: str):
    return client.chats.create(model="gemini-2.5-flash", config={"temperature": 0.5})


def _tell(chat, questions):
    for question in questions:
        for chunk in chat.send_message_stream(question):
            print(chunk.text, end="")
        print()


def main() -> None:
    alice, bob = _new_chat("Alice"), _new_chat("Bob")
    words = "Hello."
    for chat in (alice, bob, alice):
        words = chat.send_message(words).text
        print(words)
    _tell(bob, ["Name a moon.", "And another?"])
    names = {"alice": alice, "bob": bob}
    for name, one in names.items():
        print(name, one.send_message("Bye.", config={"temperature": 0.1}).text if name != "bob" else "said nothing")
    del names["bob"]
    same = alice
    print([same.send_message(word).text for word in ("One.", "Two.")])
    for user in ("ada", "ben", "ada"):
        print(_chat_of(user).send_message("Who am I?").text)
    _chat_of.cache_clear()
    with ThreadPoolExecutor(1) as pool:
        print(pool.submit(lambda: _chat_of("ada").send_message("And now?").text).result())
    print("".join(chunk.text or "" for chunk in bob.send_message_stream("Last word?")))


main()
# output
import functools
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from google import genai
from google.genai.interactions import Interaction

client = genai.Client()


class Conversation:
    """A chat: each turn names the one before it and sends the same options again."""

    def __init__(self, client: Any, model: str, **options: Any) -> None:
        self.client = client
        self.model = model
        self.options = options
        self.previous_interaction_id: str | None = None

    def send(self, message: Any, **options: Any) -> Interaction:
        interaction = self.client.interactions.create(
            model=self.model,
            input=message,
            previous_interaction_id=self.previous_interaction_id,
            **(options or self.options),
        )
        self.previous_interaction_id = interaction.id
        return interaction

    def stream(self, message: Any, **options: Any) -> Iterator[Any]:
        events = self.client.interactions.create(
            model=self.model,
            input=message,
            previous_interaction_id=self.previous_interaction_id,
            stream=True,
            **(options or self.options),
        )
        return self._followed(events)

    def _followed(self, events: Iterator[Any]) -> Iterator[Any]:
        """The events of a turn, which counts once it is complete."""
        for event in events:
            if event.event_type == "interaction.completed":
                self.previous_interaction_id = event.interaction.id
            yield event


def _new_chat(who: str):
    """A chat of its own for one character."""
    return Conversation(client, model="gemini-2.5-flash", system_instruction=f"You are {who}.")


@functools.lru_cache(maxsize=None)
def _chat_of(user: str):
    return Conversation(client, model="gemini-2.5-flash", generation_config={"temperature": 0.5})


def _tell(chat, questions):
    for question in questions:
        for event in chat.stream(question):
            if event.event_type == "step.delta" and event.delta.type == "text":
                print(event.delta.text, end="")
            elif event.event_type == "error":
                raise RuntimeError(event.error)
        print()


def main() -> None:
    alice, bob = _new_chat("Alice"), _new_chat("Bob")
    words = "Hello."
    for chat in (alice, bob, alice):
        words = chat.send(words).output_text
        print(words)
    _tell(bob, ["Name a moon.", "And another?"])
    names = {"alice": alice, "bob": bob}
    for name, one in names.items():
        print(name, one.send(
            "Bye.",
            generation_config={"temperature": 0.1},
        ).output_text if name != "bob" else "said nothing")
    del names["bob"]
    same = alice
    print([same.send(word).output_text for word in ("One.", "Two.")])
    for user in ("ada", "ben", "ada"):
        print(_chat_of(user).send("Who am I?").output_text)
    _chat_of.cache_clear()
    with ThreadPoolExecutor(1) as pool:
        print(pool.submit(lambda: _chat_of("ada").send("And now?").output_text).result())
    text = ""
    for event in bob.stream("Last word?"):
        if event.event_type == "step.delta" and event.delta.type == "text":
            text += event.delta.text
        elif event.event_type == "error":
            raise RuntimeError(event.error)
    print(text)


main()
