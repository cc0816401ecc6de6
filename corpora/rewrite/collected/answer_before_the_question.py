# finding: GI101 6
# finding: GI101 8
from google import genai
from google.genai import types

client = genai.Client()
question = types.Content(role="user", parts=[types.Part(text="Name a moon.")])
response = client.models.generate_content(model="gemini-2.5-flash", contents=[question])
print(response.text)
again = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[
        question,
        response.candidates[0].content,
        types.Content(role="user", parts=[types.Part(text="And another?")]),
    ],
)
print(again.text)
# output
from google import genai

client = genai.Client()
question = {"type": "user_input", "content": [{"type": "text", "text": "Name a moon."}]}
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=[question],
    store=False,
)
print(response.output_text)
again = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        question,
        *(step.model_dump(exclude_none=True) for step in response.steps or []),
        {"type": "user_input", "content": [{"type": "text", "text": "And another?"}]},
    ],
    store=False,
)
print(again.output_text)
