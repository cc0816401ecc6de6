# finding: GI103 4 GI530
# finding: GI101 5
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
print(len(client.models.generate_content(model="gemini-2.5-flash", contents="Hi").candidates or []) > 0)
# output
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
print(len(client.interactions.create(
    model="gemini-2.5-flash",
    input="Hi",
    store=False,
).steps or []) > 0)
