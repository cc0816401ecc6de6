# finding: GI101 5 unsafe
# rows: tool.google_search_retrieval
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(
        tools=[types.Tool(google_search_retrieval=types.GoogleSearchRetrieval())]
    ),
)
print(response.text)
