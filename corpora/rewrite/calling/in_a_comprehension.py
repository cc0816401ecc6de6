# finding: GI101 12 GI532
from google import genai

client = genai.Client()


def double(number: int) -> int:
    """Twice the number."""
    return 2 * number


answers = [
    client.models.generate_content(
        model="gemini-2.5-flash", contents=question, config={"tools": [double]}
    ).text
    for question in ("Double 4.", "Double 5.")
]
print(answers)
