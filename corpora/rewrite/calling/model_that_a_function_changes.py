# finding: GI101 14 GI532
from google import genai

client = genai.Client()
model_id = "gemini-2.5-flash"


def think(harder: bool) -> str:
    """Thinks harder from now on."""
    global model_id
    model_id = "gemini-2.5-pro"
    return "done"


response = client.models.generate_content(model=model_id, contents="Think.", config={"tools": [think]})
print(response.text)
