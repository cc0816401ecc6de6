# finding: GI101 8
# flags: --unsafe
from google import genai

client = genai.Client()


def count(prompt: str) -> int:
    try:
        response = client.models.generate_content(
            model="gemini-2.5-flash",
            contents=prompt,
        )
        words = (response.text or "").split()
        return int(words[0])
    except ValueError:
        print("No number:", words if "words" in locals() else "no words")
        if "response" in locals():
            print(response.text)
        return 0


print(count("How many moons?"))
# output
from google import genai

client = genai.Client()


def count(prompt: str) -> int:
    try:
        response = client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            store=False,
        )
        words = (response.output_text or "").split()
        return int(words[0])
    except ValueError:
        print("No number:", words if "words" in locals() else "no words")
        if "response" in locals():
            print(response.output_text)
        return 0


print(count("How many moons?"))
