# finding: GI101 8
from google import genai
from google.genai import types

client = genai.Client()
contents = []
for question in ("thought and a moon.", "And another?"):
    contents.append(types.Content(role="user", parts=[types.Part(text=question)]))
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=contents,
        config=types.GenerateContentConfig(thinking_config=types.ThinkingConfig(include_thoughts=True)),
    )
    contents.append(response.candidates[0].content)
    print(len(response.candidates[0].content.parts) > 0)
# output
from google import genai

client = genai.Client()
contents = []
for question in ("thought and a moon.", "And another?"):
    contents.append({"type": "user_input", "content": [{"type": "text", "text": question}]})
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=contents,
        generation_config={"thinking_summaries": "auto"},
        store=False,
    )
    contents.extend(step.model_dump(exclude_none=True) for step in response.steps or [])
    print(len(response.steps or []) > 0)
