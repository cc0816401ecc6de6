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
        candidate = response.candidates[0]
        return int(candidate.content.parts[0].text)
    except ValueError:
        print("candidate" in locals())
        return 0


print(count("How many moons?"))
