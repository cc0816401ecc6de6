# finding: GI101 6
from concurrent.futures import ThreadPoolExecutor

from google import genai

client = genai.Client()
ask = lambda prompt: client.models.generate_content(model="gemini-2.5-flash", contents=f"{prompt}?")  # noqa: E731
with ThreadPoolExecutor(1) as pool:
    print([response.text for response in pool.map(ask, ["A moon", "A star"])])
# output
from concurrent.futures import ThreadPoolExecutor

from google import genai

client = genai.Client()
ask = lambda prompt: client.interactions.create(
    model="gemini-2.5-flash",
    input=f"{prompt}?",
    store=False,
)  # noqa: E731
with ThreadPoolExecutor(1) as pool:
    print([response.output_text for response in pool.map(ask, ["A moon", "A star"])])
