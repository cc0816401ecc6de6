# finding: GI101 8
from google import genai
from google.genai import types

client = genai.Client()
history = []
for question in ("Name a moon.", "And another?"):
    history.append({"role": "user", "parts": [{"text": question}]})
    response = client.models.generate_content(model="gemini-2.5-flash", contents=history)
    history.append({"role": "model", "parts": [{"text": response.text}]})
    print(response.text)
# output
from google import genai
from google.genai import types

client = genai.Client()
history = []
for question in ("Name a moon.", "And another?"):
    history.append({
        "type": "user_input",
        "content": [{"type": "text", "text": question}],
    })
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=history,
        store=False,
    )
    history.append({
        "type": "model_output",
        "content": [{"type": "text", "text": response.output_text}],
    })
    print(response.output_text)
