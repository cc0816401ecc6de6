# finding: GI104 18 GI517
from google import genai

client = genai.Client()


class Queue:
    """Runs what it is given at once, and keeps the texts only."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def submit(self, function, **arguments):
        self.texts.append(function(**arguments).text)
        return len(self.texts)


queue = Queue()
print(queue.submit(client.models.generate_content, model="gemini-2.5-flash", contents="Name a moon."))
print(queue.texts)
