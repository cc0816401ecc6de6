# finding: GI103 28
# finding: GI103 41
import time
from dataclasses import dataclass, field

from google import genai
from google.genai.chats import Chat

client = genai.Client()


@dataclass
class Session:
    user: str
    chat: Chat
    started: float = field(default_factory=time.monotonic)
    turns: int = 0


class Sessions:
    def __init__(self, limit: int = 2) -> None:
        self._limit = limit
        self._by_user: dict[str, Session] = {}

    def of(self, user: str, language: str) -> Session:
        session = self._by_user.get(user)
        if session is None:
            session = Session(
                user,
                client.chats.create(
                    model="gemini-2.5-flash", config={"system_instruction": f"Answer in {language}."}
                ),
            )
            self._by_user[user] = session
        if len(self._by_user) > self._limit:
            del self._by_user[min(self._by_user, key=lambda one: self._by_user[one].started)]
        return session

    def ask(self, user: str, question: str, language: str = "English") -> str:
        session = self.of(user, language)
        session.turns += 1
        try:
            response = session.chat.send_message(question)
        except ValueError:
            return "Try again."
        return f"{session.turns}: {response.text}"


if __name__ == "__main__":
    sessions = Sessions()
    for one, question in (("ada", "Name a moon."), ("bob", "And a star?"), ("ada", "More?"), ("cy", "Hi.")):
        print(sessions.ask(one, question))
    print(sessions.ask("ada", "Who am I?", "Latin"))
# output
import time
from dataclasses import dataclass, field
from typing import Any

from google import genai
from google.genai.interactions import Interaction

client = genai.Client()


class Conversation:
    """A chat: each turn names the one before it and sends the same options again."""

    def __init__(self, client: Any, **options: Any) -> None:
        self.client = client
        self.options = options
        self.previous_interaction_id: str | None = None

    def send(self, message: Any) -> Interaction:
        interaction = self.client.interactions.create(
            input=message,
            previous_interaction_id=self.previous_interaction_id,
            **self.options,
        )
        self.previous_interaction_id = interaction.id
        return interaction


@dataclass
class Session:
    user: str
    chat: Conversation
    started: float = field(default_factory=time.monotonic)
    turns: int = 0


class Sessions:
    def __init__(self, limit: int = 2) -> None:
        self._limit = limit
        self._by_user: dict[str, Session] = {}

    def of(self, user: str, language: str) -> Session:
        session = self._by_user.get(user)
        if session is None:
            session = Session(
                user,
                Conversation(
                    client,
                    model="gemini-2.5-flash",
                    system_instruction=f"Answer in {language}.",
                ),
            )
            self._by_user[user] = session
        if len(self._by_user) > self._limit:
            del self._by_user[min(self._by_user, key=lambda one: self._by_user[one].started)]
        return session

    def ask(self, user: str, question: str, language: str = "English") -> str:
        session = self.of(user, language)
        session.turns += 1
        try:
            response = session.chat.send(question)
        except ValueError:
            return "Try again."
        return f"{session.turns}: {response.output_text}"


if __name__ == "__main__":
    sessions = Sessions()
    for one, question in (("ada", "Name a moon."), ("bob", "And a star?"), ("ada", "More?"), ("cy", "Hi.")):
        print(sessions.ask(one, question))
    print(sessions.ask("ada", "Who am I?", "Latin"))
