# finding: GI101 7 GI511
# finding: GI101 9 GI511
from google import genai

client = genai.Client()

long = len("Name three moons.") > 10
if long:
    response = client.models.generate_content(model="gemini-2.5-flash", contents="Name three moons.")
else:
    response = client.models.generate_content(model="gemini-2.5-flash", contents="Name one moon.")
print(response.text)
print(vars(response)["candidates"][0].content.parts[0].text)
