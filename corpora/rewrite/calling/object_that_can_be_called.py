# finding: GI101 17 GI508
from google import genai

client = genai.Client()


class Double:
    """Twice the number."""

    __name__ = "double"

    def run(self, number: int) -> int:
        """Twice the number."""
        return 2 * number


double = Double().run if client else None
response = client.models.generate_content(
    model="gemini-2.5-flash", contents="Double 4.", config={"tools": [double]}
)
print(response.text)
