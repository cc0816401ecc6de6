# finding: GI101 8 GI511
from google import genai

client = genai.Client()
config = {"tools": [{"function_declarations": [{"name": "moons", "description": "Moons of a planet.", "parameters": {"type": "OBJECT", "properties": {"planet": {"type": "STRING"}}}}]}]}


def ask():
    response = client.models.generate_content(model="gemini-2.5-flash", contents="Which moons?", config=config)
    return response.function_calls


print(ask()[0].name)
