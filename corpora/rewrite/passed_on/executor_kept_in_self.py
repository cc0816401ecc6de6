# finding: GI104 13
# finding: GI104 18
from concurrent.futures import Executor, ThreadPoolExecutor

from google import genai

client = genai.Client()


class Guide:
    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(max_workers=2)

    def ask(self, prompt: str) -> str:
        future = self._pool.submit(client.models.generate_content, model="gemini-2.5-flash", contents=prompt)
        return future.result().text or ""


def ask_with(pool: Executor, prompt: str) -> str:
    future = pool.submit(client.models.generate_content, model="gemini-2.5-flash", contents=prompt)
    return future.result().text or ""


print(Guide().ask("Name a moon."))
with ThreadPoolExecutor() as shared:
    print(ask_with(shared, "Name a star."))
# output
from concurrent.futures import Executor, ThreadPoolExecutor

from google import genai

client = genai.Client()


class Guide:
    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(max_workers=2)

    def ask(self, prompt: str) -> str:
        future = self._pool.submit(
            client.interactions.create,
            model="gemini-2.5-flash",
            input=prompt,
            store=False,
        )
        return future.result().output_text or ""


def ask_with(pool: Executor, prompt: str) -> str:
    future = pool.submit(client.interactions.create, model="gemini-2.5-flash", input=prompt, store=False)
    return future.result().output_text or ""


print(Guide().ask("Name a moon."))
with ThreadPoolExecutor() as shared:
    print(ask_with(shared, "Name a star."))
