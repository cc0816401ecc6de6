"""Explains how to call client.models.generate_content(model=..., contents=...) and reads response.text."""

# response = client.models.generate_content(model="gemini-2.5-flash", contents="Hi")
HELP = """
    from google import genai
    client = genai.Client()
    print(client.models.generate_content(model="gemini-2.5-flash", contents="Hi").text)
"""
NAMES = ["models.generate_content", "models.generate_content_stream", "chats.create"]

print(len(HELP), ", ".join(NAMES))
