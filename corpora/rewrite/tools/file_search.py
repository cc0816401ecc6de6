# finding: GI101 5
# rows: tool.file_search, tool.file_search.file_search_store_names, tool.file_search.top_k, tool.file_search.metadata_filter
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="What do the files say?",
    config=types.GenerateContentConfig(
        tools=[
            types.Tool(
                file_search=types.FileSearch(
                    file_search_store_names=["fileSearchStores/moons"], top_k=3, metadata_filter='kind="moon"'
                )
            )
        ]
    ),
)
print(response.usage_metadata.total_token_count)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="What do the files say?",
    tools=[
        {
            "type": "file_search",
            "file_search_store_names": ["fileSearchStores/moons"],
            "top_k": 3,
            "metadata_filter": 'kind="moon"',
        },
    ],
    store=False,
)
print(response.usage.total_tokens)
