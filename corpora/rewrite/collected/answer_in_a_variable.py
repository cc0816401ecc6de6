# finding: GI101 6
# finding: GI101 10
from google import genai
from google.genai import types

client = genai.Client()
contents = [types.Content(role="user", parts=[types.Part(text="Name a moon.")])]
response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
answer = response.candidates[0].content
contents.append(answer)
contents.append(types.Content(role="user", parts=[types.Part(text="And another?")]))
again = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
print(again.text)
# output
from google import genai

client = genai.Client()
contents = [{
    "type": "user_input",
    "content": [{"type": "text", "text": "Name a moon."}],
}]
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=contents,
    store=False,
)
contents.extend(step.model_dump(exclude_none=True) for step in response.steps or [])
contents.append({
    "type": "user_input",
    "content": [{"type": "text", "text": "And another?"}],
})
again = client.interactions.create(
    model="gemini-2.5-flash",
    input=contents,
    store=False,
)
print(again.output_text)
