# finding: GI101 7 GI505
import collections

from google import genai

client = genai.Client()
config = collections.ChainMap({"seed": 7}, {"temperature": 0.5})
print(client.models.generate_content(model="gemini-2.5-flash", contents="A moon?", config=dict(config)).text)
