# finding: GI201 3
# finding: GI201 8
# finding: GI201 14 GI587
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")


class Sessions:
    def __init__(self) -> None:
        self.model = genai.GenerativeModel("gemini-2.5-flash")
        self._sessions: dict[str, dict] = {}

    def _get(self, key: str) -> dict:
        session = self._sessions.get(key)
        if session is None:
            session = {"chat": self.model.start_chat(), "count": 0}
            self._sessions[key] = session
        return session

    def ask(self, key: str, prompt: str) -> str:
        session = self._get(key)
        session["count"] += 1
        response = session["chat"].send_message(prompt)
        return f"{session['count']}: {response.text}"

    def turns(self, key: str) -> int:
        return len(self._sessions[key]["chat"].history)


sessions = Sessions()
print(sessions.ask("a", "Name a moon."))
print(sessions.ask("a", "Another one."))
print(sessions.ask("b", "Name a river."))
print(sessions.turns("a"), sessions.turns("b"))
# output
from google import genai

client = genai.Client(api_key="key")


class Sessions:
    def __init__(self) -> None:
        self.model = "gemini-2.5-flash"
        self._sessions: dict[str, dict] = {}

    def _get(self, key: str) -> dict:
        session = self._sessions.get(key)
        if session is None:
            session = {"chat": client.chats.create(model=self.model), "count": 0}
            self._sessions[key] = session
        return session

    def ask(self, key: str, prompt: str) -> str:
        session = self._get(key)
        session["count"] += 1
        response = session["chat"].send_message(prompt)
        if not response.text:
            raise ValueError("The answer holds no text.")
        return f"{session['count']}: {response.text}"

    def turns(self, key: str) -> int:
        return len(self._sessions[key]["chat"].get_history())


sessions = Sessions()
print(sessions.ask("a", "Name a moon."))
print(sessions.ask("a", "Another one."))
print(sessions.ask("b", "Name a river."))
print(sessions.turns("a"), sessions.turns("b"))
