# finding: GI101 5 unsafe
# rows: tool.google_search_retrieval.dynamic_retrieval_config
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(
        tools=[types.Tool(google_search_retrieval=types.GoogleSearchRetrieval(dynamic_retrieval_config=types.DynamicRetrievalConfig(dynamic_threshold=0.5)))]
    ),
)
print(response.text)
