# finding: GI101 6 GI511
from concurrent.futures import ThreadPoolExecutor

from google import genai

client = genai.Client()
ask = lambda prompt: client.models.generate_content(model="gemini-2.5-flash", contents=f"{prompt}?")  # noqa: E731
with ThreadPoolExecutor(1) as pool:
    print([response.text for response in pool.map(ask, ["A moon", "A star"])])
