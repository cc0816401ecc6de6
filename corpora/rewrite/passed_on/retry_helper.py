# finding: GI104 19
import time

from google import genai

client = genai.Client()


def with_retry(function, *args, **kwargs):
    for attempt in range(3):
        try:
            return function(*args, **kwargs)
        except Exception as error:
            if attempt == 2:
                raise
            print("again after", error)
            time.sleep(0)


response = with_retry(client.models.generate_content, model="gemini-2.5-flash", contents="Name a moon.")
print(response.text)
# output
import time

from google import genai

client = genai.Client()


def with_retry(function, *args, **kwargs):
    for attempt in range(3):
        try:
            return function(*args, **kwargs)
        except Exception as error:
            if attempt == 2:
                raise
            print("again after", error)
            time.sleep(0)


response = with_retry(
    client.interactions.create,
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
)
print(response.output_text)
