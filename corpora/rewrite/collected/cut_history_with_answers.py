# finding: GI101 9 GI565
from google import genai
from google.genai import types

client = genai.Client()
contents = []
for question in ("Name a moon.", "And another?", "One more?"):
    contents.append(types.Content(role="user", parts=[types.Part(text=question)]))
    contents = contents[-3:]
    response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
    contents.append(response.candidates[0].content)
    print(response.text)
