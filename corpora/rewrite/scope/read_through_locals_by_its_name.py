# finding: GI101 8 GI511
# flags: --unsafe
from google import genai

client = genai.Client()


def count(prompt: str) -> int:
    try:
        response = client.models.generate_content(
            model="gemini-2.5-flash",
            contents=prompt,
        )
        return int(response.text)
    except ValueError:
        print(locals()["response"].text)
        return 0


print(count("How many moons?"))
