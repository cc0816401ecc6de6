# finding: GI101 7 bridged GI509
# flags: --unsafe --bridge
from google import genai

client = genai.Client()


def ask(prompt):
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text


asking = ask
print(asking(["Name", "a moon."]))
# output
import shim

client = shim.Client()


def ask(prompt):
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text


asking = ask
print(asking(["Name", "a moon."]))
