
from google import genai

client = genai.Client()
import os


class Fake:
    outputs = []


answer = Fake() if os.environ.get("FAKE", "1") else client.interactions.create(model="m", input="i")
print(answer.outputs)
