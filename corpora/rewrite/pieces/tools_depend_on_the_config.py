# finding: GI101 11 GI506
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, warm: bool) -> str:
    config = types.GenerateContentConfig(tools=[types.Tool(google_search=types.GoogleSearch())])
    if warm:
        config.tool_config = types.ToolConfig(retrieval_config=types.RetrievalConfig(language_code="en"))
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config)
    return response.text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
