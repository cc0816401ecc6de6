# finding: GI101 5 unsafe
# rows: tool.google_search.time_range_filter
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(
        tools=[types.Tool(google_search=types.GoogleSearch(time_range_filter=types.Interval(start_time="2026-01-01T00:00:00Z", end_time="2026-02-01T00:00:00Z")))]
    ),
)
print(response.text)
