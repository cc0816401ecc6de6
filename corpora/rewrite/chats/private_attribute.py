# finding: GI103 8
# finding: GI103 15
# finding: GI103 21
from google import genai
from google.genai import types


class Tutor:
    def __init__(self, client: genai.Client, subject: str) -> None:
        self._client = client
        self._chat = self._client.chats.create(
            model="gemini-2.5-flash",
            config=types.GenerateContentConfig(system_instruction=f"Teach {subject}."),
        )

    def ask(self, question: str) -> str:
        """Ask the tutor."""
        response = self._chat.send_message(question)
        if not response.text:
            return "No answer."
        return response.text

    def greet(self) -> None:
        self._chat.send_message("Good morning.")


tutor = Tutor(genai.Client(), "maths")
tutor.greet()
print(tutor.ask("What is a prime?"))
# output
from google import genai


class Tutor:
    def __init__(self, client: genai.Client, subject: str) -> None:
        self._client = client
        self._system_instruction = f"Teach {subject}."
        self._previous_interaction_id: str | None = None

    def ask(self, question: str) -> str:
        """Ask the tutor."""
        response = self._client.interactions.create(
            model="gemini-2.5-flash",
            input=question,
            previous_interaction_id=self._previous_interaction_id,
            system_instruction=self._system_instruction,
        )
        self._previous_interaction_id = response.id
        if not response.output_text:
            return "No answer."
        return response.output_text

    def greet(self) -> None:
        self._previous_interaction_id = self._client.interactions.create(
            model="gemini-2.5-flash",
            input="Good morning.",
            previous_interaction_id=self._previous_interaction_id,
            system_instruction=self._system_instruction,
        ).id


tutor = Tutor(genai.Client(), "maths")
tutor.greet()
print(tutor.ask("What is a prime?"))
