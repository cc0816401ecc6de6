# finding: GI104 4 GI517
# finding: GI101 13 GI522
from google import genai

client = genai.Client()
real = client.models.generate_content


def counted(**arguments):
    print("asked", arguments["contents"])
    return real(**arguments)


client.models.generate_content = counted
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
