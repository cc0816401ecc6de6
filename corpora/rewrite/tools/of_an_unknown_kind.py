# finding: GI101 6 GI508
# run: the tool is given from outside
from google import genai


def ask(tool) -> str:
    client = genai.Client()
    response = client.models.generate_content(
        model="gemini-2.5-flash", contents="Name a moon.", config={"tools": [tool]}
    )
    return response.text or ""
