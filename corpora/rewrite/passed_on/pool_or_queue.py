# finding: GI104 21 GI517
from concurrent.futures import ThreadPoolExecutor

from google import genai

client = genai.Client()


class AtOnce:
    def submit(self, function, **arguments):
        self.answer = function(**arguments)
        return self

    def result(self):
        return self.answer


def ask(prompt: str, slow: bool) -> str:
    runner = AtOnce()
    if slow:
        runner = ThreadPoolExecutor(1)
    task = runner.submit(client.models.generate_content, model="gemini-2.5-flash", contents=prompt)
    return task.result().text or ""


print(ask("Name a moon.", False), ask("Name a star.", True))
