# finding: GI101 4 GI544
# rows: response.candidates.url_context_metadata, response.candidates.url_context_metadata.url_metadata, response.candidates.url_context_metadata.url_metadata.retrieved_url, response.candidates.url_context_metadata.url_metadata.url_retrieval_status
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Read https://example.com/a.",
    config={"tools": [{"url_context": {}}]},
)
for page in response.candidates[0].url_context_metadata.url_metadata:
    print(page.retrieved_url, page.url_retrieval_status)
