# finding: GI101 5
# finding: GI101 25
# rows: tool.retrieval, tool.retrieval.disable_attribution, tool.retrieval.vertex_ai_search, tool.retrieval.vertex_ai_search.datastore, tool.retrieval.vertex_ai_search.engine, tool.retrieval.vertex_ai_search.data_store_specs, tool.retrieval.vertex_ai_search.data_store_specs.data_store, tool.retrieval.vertex_rag_store, tool.retrieval.vertex_rag_store.rag_corpora, tool.retrieval.vertex_rag_store.rag_retrieval_config, tool.retrieval.vertex_rag_store.rag_retrieval_config.top_k, tool.retrieval.vertex_rag_store.similarity_top_k, tool.retrieval.vertex_rag_store.vector_distance_threshold
# run: the Developer API rejects the tool, so the call fails before and after
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="What do we know?",
    config={
        "tools": [
            types.Tool(
                retrieval=types.Retrieval(
                    disable_attribution=False,
                    vertex_ai_search=types.VertexAISearch(
                        engine="projects/p/engines/e",
                        data_store_specs=[
                            types.VertexAISearchDataStoreSpec(data_store="projects/p/dataStores/d")
                        ],
                    ),
                )
            )
        ]
    },
)
print(response.usage_metadata.total_token_count)
stored = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="What do we know?",
    config={
        "tools": [
            {"retrieval": {"vertex_ai_search": {"datastore": "projects/p/dataStores/d"}}},
            {
                "retrieval": {
                    "vertex_rag_store": {
                        "rag_corpora": ["projects/p/ragCorpora/c"],
                        "rag_retrieval_config": {"top_k": 4},
                        "similarity_top_k": 5,
                        "vector_distance_threshold": 0.5,
                    }
                }
            },
        ]
    },
)
print(stored.usage_metadata.total_token_count)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="What do we know?",
    tools=[
        {
            "type": "retrieval",
            "retrieval_types": ["vertex_ai_search"],
            "vertex_ai_search_config": {
                "engine": "projects/p/engines/e",
                "datastores": ["projects/p/dataStores/d"],
            },
        },
    ],
    store=False,
)
print(response.usage.total_tokens)
stored = client.interactions.create(
    model="gemini-2.5-flash",
    input="What do we know?",
    tools=[
        {
            "type": "retrieval",
            "retrieval_types": ["vertex_ai_search"],
            "vertex_ai_search_config": {"datastores": ["projects/p/dataStores/d"]},
        },
        {
            "type": "retrieval",
            "retrieval_types": ["rag_store"],
            "rag_store_config": {
                "rag_resources": [{"rag_corpus": "projects/p/ragCorpora/c"}],
                "rag_retrieval_config": {"top_k": 4},
                "similarity_top_k": 5,
                "vector_distance_threshold": 0.5,
            },
        },
    ],
    store=False,
)
print(stored.usage.total_tokens)
