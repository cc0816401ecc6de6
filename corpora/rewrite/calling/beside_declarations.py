# finding: GI101 11 GI532
from google import genai

client = genai.Client()


def double(number: int) -> int:
    """Twice the number."""
    return 2 * number


response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Double 4.",
    config={"tools": [double, {"function_declarations": [{"name": "half", "description": "Half."}]}]},
)
print([call.name for call in response.function_calls or []])
