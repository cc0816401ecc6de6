# finding: GI101 9
from google import genai
from google.genai import types

client = genai.Client()
questions = ["Name a moon.", "And another?"]
contents = [types.Content(role="user", parts=[types.Part(text="Be brief.")])]
while questions:
    contents.append({"role": "user", "parts": [{"text": questions.pop(0)}]})
    response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
    print(response.text)
    if response.candidates and response.candidates[0].content:
        contents.append(response.candidates[0].content)
# output
from google import genai

client = genai.Client()
questions = ["Name a moon.", "And another?"]
contents = [{"type": "user_input", "content": [{"type": "text", "text": "Be brief."}]}]
while questions:
    contents.append({
        "type": "user_input",
        "content": [{"type": "text", "text": questions.pop(0)}],
    })
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=contents,
        store=False,
    )
    print(response.output_text)
    if response.steps:
        contents.extend(step.model_dump(exclude_none=True) for step in response.steps or [])
