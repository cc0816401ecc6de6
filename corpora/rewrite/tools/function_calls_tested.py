# finding: GI101 4 GI512
# rows: response.function_calls
from google import genai

client = genai.Client()
r = client.models.generate_content(model="gemini-2.5-flash", contents="moons and both", config={"tools": [{"function_declarations": [{"name": "moons", "description": "d", "parameters": {"type": "OBJECT", "properties": {"a": {"type": "STRING"}}}}]}]})
if r.function_calls:
    for call in r.function_calls:
        print(call.name, call.args, dict(call.args))
    print(r.function_calls[0].name)
else:
    print(r.text)
