# finding: GI101 5
from google import genai

client = genai.Client()
try:
    print(client.models.generate_content(model="gemini-2.5-flash", contents="A moon.").text)
except Exception as error:
    print(f"failed: {error}")
    raise RuntimeError("no moon") from error
# output
from google import genai

client = genai.Client()
try:
    print(client.interactions.create(
        model="gemini-2.5-flash",
        input="A moon.",
        store=False,
    ).output_text)
except Exception as error:
    print(f"failed: {error}")
    raise RuntimeError("no moon") from error
