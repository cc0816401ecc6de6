# finding: GI101 9
from google import genai
from google.genai import types

client = genai.Client()
before = [types.Content(role="user", parts=[types.Part(text="Be brief.")])]
for answer in ("Yes.", "I am."):
    before.append(types.Content(role="model", parts=[types.Part(text=answer)]))
contents = before + [types.Content(role="user", parts=[types.Part(text="Name a moon.")])]
response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
print(response.text)
# output
from google import genai

client = genai.Client()
before = [{"type": "user_input", "content": [{"type": "text", "text": "Be brief."}]}]
for answer in ("Yes.", "I am."):
    before.append({
        "type": "model_output",
        "content": [{"type": "text", "text": answer}],
    })
contents = before + [{
    "type": "user_input",
    "content": [{"type": "text", "text": "Name a moon."}],
}]
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=contents,
    store=False,
)
print(response.output_text)
