# finding: GI101 5 GI507
# rows: part.function_response.unpaired
# run: generateContent rejects it, too
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[types.Part.from_function_response(name="time", response={"result": "noon"})],
)
print(response.text)
