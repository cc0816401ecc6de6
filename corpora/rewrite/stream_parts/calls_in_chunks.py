# finding: GI102 5 GI512
from google import genai

client = genai.Client()
config = {"tools": [{"function_declarations": [{"name": "moons", "description": "Moons of a planet."}]}]}
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Which moons?", config=config):
    for part in chunk.candidates[0].content.parts:
        if part.function_call:
            print(part.function_call.name)
        elif part.text:
            print(part.text)
