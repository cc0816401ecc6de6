# finding: GI101 5 GI507
# rows: tool.google_search.exclude_domains
# run: the Developer API rejects the field, so the call fails before and after
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Who won the cup?",
    config={"tools": [types.Tool(google_search=types.GoogleSearch(exclude_domains=["example.com"]))]},
)
print(response.text)
