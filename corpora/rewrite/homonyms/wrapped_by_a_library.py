# finding: GI101 7 GI501
# run: needs another vendor's package
from google import genai
from tracing import wrap_client


def main():
    client = wrap_client(genai.Client())
    print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)


main()
