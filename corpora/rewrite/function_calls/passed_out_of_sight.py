# finding: GI101 5 GI511
from google import genai

client = genai.Client()
config = {"tools": [{"function_declarations": [{"name": "moons", "description": "Moons of a planet.", "parameters": {"type": "OBJECT", "properties": {"planet": {"type": "STRING"}}}}]}]}
response = client.models.generate_content(model="gemini-2.5-flash", contents="Which moons?", config=config)
import operator

for call in response.function_calls:
    print(operator.attrgetter("name")(call))
