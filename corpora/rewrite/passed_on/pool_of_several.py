# finding: GI104 11
from concurrent.futures import ThreadPoolExecutor, as_completed

from google import genai

client = genai.Client()


def ask_all(prompts: list[str]) -> list[str]:
    with ThreadPoolExecutor(2) as pool:
        futures = [
            pool.submit(client.models.generate_content, model="gemini-2.5-flash", contents=prompt)
            for prompt in prompts
        ]
        return sorted(future.result().text or "" for future in as_completed(futures))


print(ask_all(["Name a moon."]))
# output
from concurrent.futures import ThreadPoolExecutor, as_completed

from google import genai

client = genai.Client()


def ask_all(prompts: list[str]) -> list[str]:
    with ThreadPoolExecutor(2) as pool:
        futures = [
            pool.submit(
                client.interactions.create,
                model="gemini-2.5-flash",
                input=prompt,
                store=False,
            )
            for prompt in prompts
        ]
        return sorted(future.result().output_text or "" for future in as_completed(futures))


print(ask_all(["Name a moon."]))
