# finding: GI101 10 GI511
from google import genai

client = genai.Client()


def cost(usage) -> float:
    return usage.total_token_count * 0.1


response = client.models.generate_content(model="gemini-2.5-flash", contents="Name three moons.")
print(cost(response.usage_metadata))
