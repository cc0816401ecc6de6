# finding: GI101 8 GI565
from google import genai
from google.genai import types

client = genai.Client()
contents = []
for question in ("Name a moon.", "And another?"):
    contents.append(types.Content(role="user", parts=[types.Part(text=question)]))
    response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
    contents.append(response.candidates[0].content)
    print(len(contents), response.text)
