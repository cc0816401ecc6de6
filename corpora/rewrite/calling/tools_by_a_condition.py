# finding: GI101 16 GI532
import sys

from google import genai

client = genai.Client()


def double(number: int) -> int:
    """Twice the number."""
    return 2 * number


config = {"temperature": 0}
if len(sys.argv) < 2:
    config["tools"] = [double]
response = client.models.generate_content(model="gemini-2.5-flash", contents="Double 4.", config=config)
print(response.text)
