# finding: GI101 9 GI508
from google import genai
from google.genai import types

client = genai.Client()
tools = [types.Tool(google_search=types.GoogleSearch())]
with_code = True
if with_code:
    tools.append(types.Tool(code_execution=types.ToolCodeExecution()))
response = client.models.generate_content(model="gemini-2.5-flash", contents="Compute pi.", config={"tools": tools})
print(response.text)
